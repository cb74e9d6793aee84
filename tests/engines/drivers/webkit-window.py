#!/usr/bin/python3
"""A window of WebKitGTK for WebKitWebDriver, with what the browser of the package lacks: a profile that
outlives the session, downloads without a dialog, and paper. Options come by environment."""

import os
import sys

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import Gtk, WebKit2  # noqa: E402

PROFILE = os.environ['PROFILE']
DOWNLOADS = os.environ['DOWNLOADS']
PAPER = os.environ['PAPER']
MARGIN = float(os.environ['PAPER_MARGIN'])
WIDTH, HEIGHT = (int(side) for side in os.environ['SIZE'].split('x'))


def new_view():
	settings = WebKit2.Settings()
	settings.set_enable_write_console_messages_to_stdout(True)
	settings.set_hardware_acceleration_policy(WebKit2.HardwareAccelerationPolicy.NEVER)
	settings.set_enable_page_cache(True)
	view = WebKit2.WebView(web_context=context, settings=settings, is_controlled_by_automation=True)
	window = Gtk.Window(decorated=False, default_width=WIDTH, default_height=HEIGHT)
	window.add(view)
	window.show_all()
	view.connect('close', lambda _: window.destroy())
	view.connect('web-process-terminated', lambda *_: print('web process terminated', flush=True))
	# An automated view ignores `window.print`.
	messages = view.get_user_content_manager()
	messages.register_script_message_handler('print')
	messages.connect('script-message-received::print', lambda *_: print_to_file(view))
	view.grab_focus()
	return view


def print_to_file(view):
	settings = Gtk.PrintSettings()
	settings.set_printer('Print to File')
	settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, f'file://{PAPER}')
	settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, 'pdf')
	setup = Gtk.PageSetup()
	setup.set_paper_size(Gtk.PaperSize.new('iso_a4'))
	for side in ('top', 'right', 'bottom', 'left'):
		getattr(setup, f'set_{side}_margin')(MARGIN, Gtk.Unit.MM)
	operation = WebKit2.PrintOperation(web_view=view, print_settings=settings, page_setup=setup)
	operation.print_()
	printed.append(operation)


def save(_context, download):
	def decide(_download, name):
		download.set_destination(f'{DOWNLOADS}/{name}')
		return True

	download.connect('decide-destination', decide)


def automate(_context, session):
	info = WebKit2.ApplicationInfo()
	info.set_name('webkit-window')
	session.set_application_info(info)
	session.connect('create-web-view', lambda _: new_view())


printed = []
"""Operations go on only while somebody holds them."""

appearance = Gtk.Settings.get_default()
appearance.set_property('gtk-application-prefer-dark-theme', bool(os.environ['DARK']))
# Clicks would miss what scrolls smoothly.
appearance.set_property('gtk-enable-animations', False)
context = WebKit2.WebContext.new_with_website_data_manager(
	WebKit2.WebsiteDataManager(base_data_directory=f'{PROFILE}/data', base_cache_directory=f'{PROFILE}/cache')
)
context.set_automation_allowed('--automation' in sys.argv)
context.connect('download-started', save)
context.connect('automation-started', automate)
Gtk.main()

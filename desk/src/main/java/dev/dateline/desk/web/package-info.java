/** The web server: routes, pages, JSON, events, and the headers that keep a page safe. */
@NullMarked
package dev.dateline.desk.web;

import org.jspecify.annotations.NullMarked;

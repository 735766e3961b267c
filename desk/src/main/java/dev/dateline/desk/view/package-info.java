/** What the pages show: every word, address and time made ready, so that templates only lay out. */
@NullMarked
package dev.dateline.desk.view;

import org.jspecify.annotations.NullMarked;

/** What editors order at the desk, and what became of it. */
@NullMarked
package dev.dateline.desk.work;

import org.jspecify.annotations.NullMarked;

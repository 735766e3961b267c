/** Changing what subscribers want: read newest, change, write, and notice whoever changed it at the same time. */
@NullMarked
package dev.dateline.desk.subscription;

import org.jspecify.annotations.NullMarked;

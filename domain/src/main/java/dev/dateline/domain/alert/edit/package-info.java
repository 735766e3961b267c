/** Changes to what a subscriber wants, and how people write them; the command line and the desk share it. */
@NullMarked
package dev.dateline.domain.alert.edit;

import org.jspecify.annotations.NullMarked;

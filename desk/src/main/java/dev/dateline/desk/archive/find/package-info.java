/** From what an editor types to what is found: reading, looking, ranking, marking. */
@NullMarked
package dev.dateline.desk.archive.find;

import org.jspecify.annotations.NullMarked;

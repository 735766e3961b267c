/** Settings: declared once with key, meaning and default; given by file, environment and flags. */
@NullMarked
package dev.dateline.schemas.setting;

import org.jspecify.annotations.NullMarked;

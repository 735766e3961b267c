/** What the process as a whole can be set to, and all settings of all modules in one list. */
@NullMarked
package dev.dateline.app.setting;

import org.jspecify.annotations.NullMarked;

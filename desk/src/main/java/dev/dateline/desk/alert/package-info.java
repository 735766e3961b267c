/** The newest alerts, ready to be shown. */
@NullMarked
package dev.dateline.desk.alert;

import org.jspecify.annotations.NullMarked;

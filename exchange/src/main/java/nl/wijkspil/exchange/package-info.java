/** Outside formats, read and written as streams; bad data becomes findings, never an exception. */
@NullMarked
package nl.wijkspil.exchange;

import org.jspecify.annotations.NullMarked;

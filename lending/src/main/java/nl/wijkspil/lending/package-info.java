/**
 * Money lent and returned: amounts, day counts, calendars, schedules, events, arrears and portfolio
 * risk. Pure: time is an argument.
 */
@NullMarked
package nl.wijkspil.lending;

import org.jspecify.annotations.NullMarked;

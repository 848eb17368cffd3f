/**
 * Agreements and events as somebody typed them: texts that become terms or findings, for forms and
 * files alike.
 */
@NullMarked
package nl.wijkspil.lending.draft;

import org.jspecify.annotations.NullMarked;

/** Audit files of bookkeeping packages (XML Auditfile Financieel), read as a stream. */
@NullMarked
package nl.wijkspil.exchange.audit;

import org.jspecify.annotations.NullMarked;

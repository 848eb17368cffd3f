@org.jspecify.annotations.NullMarked
package nl.wijkspil.platform.loans;

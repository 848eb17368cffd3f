/**
 * Rules of studies, without database or clock: who may score, new rule versions, what is public.
 */
@NullMarked
package nl.wijkspil.platform.studies.domain;

import org.jspecify.annotations.NullMarked;

/** The parts of a newspaper page: which lines are headline, dateline, byline, credit, furniture, and which are the report. */
@NullMarked
package org.jejak.extract.layout;

import org.jspecify.annotations.NullMarked;

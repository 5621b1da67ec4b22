/** What charts of the case room share: places in time. */
@NullMarked
package org.jejak.app.web.chart;

import org.jspecify.annotations.NullMarked;

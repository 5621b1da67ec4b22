/** The command line: thin commands over the pipeline. */
@NullMarked
package org.jejak.app.cli;

import org.jspecify.annotations.NullMarked;

/** Finds the terms that definitions lean on and nobody defines. */
package org.glossgraph.link.term;

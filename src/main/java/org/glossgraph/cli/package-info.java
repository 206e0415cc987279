/** Parses arguments and calls one object. */
package org.glossgraph.cli;

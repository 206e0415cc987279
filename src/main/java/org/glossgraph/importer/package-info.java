/** Runs the write half once, start to end, and reports. */
package org.glossgraph.importer;

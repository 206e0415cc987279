/** Gives each concept and each linking phrase of a map a place. */
package org.glossgraph.export.layout;

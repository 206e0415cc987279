/** Takes a concept map from the view and writes it in a format. */
package org.glossgraph.export;

/** Pictures of maps, laid out here. */
package org.glossgraph.export.picture;

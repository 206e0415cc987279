/** Resources as data: RDF, JSON, maps. */
package org.glossgraph.web.data;

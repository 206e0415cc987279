/** Finds the resource behind an address, and the representation that a client asks for. */
package org.glossgraph.web.route;

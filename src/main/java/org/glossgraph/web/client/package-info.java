/** Who asks, and how much of the service one of them may take. */
package org.glossgraph.web.client;

/** What writers of maps have in common: XML, JSON, text and archives as they are written. */
package org.glossgraph.export.io;

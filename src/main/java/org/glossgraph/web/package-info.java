/** Serves Fuseki, pages, APIs and downloads on one port. */
package org.glossgraph.web;

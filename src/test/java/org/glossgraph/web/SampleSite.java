package org.glossgraph.web;

import org.glossgraph.view.Samples;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the tests a site over the sample; one server serves all classes and ends with the run. */
final class SampleSite implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SampleSite.class))
                .getOrComputeIfAbsent(
                        RunningSite.class,
                        key -> RunningSite.of(Samples.dataset()),
                        RunningSite.class)
                .site();
    }
}

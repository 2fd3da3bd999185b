/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.io.IOException;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.AbstractHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Answers whoever comes while the web server listens and {@link FrontDoor} has not joined it, or has left it. A
 * handler that comes later makes the server start anew: the feature {@code ect-http} lets it listen after this bundle.
 */
@Component(service = Handler.class)
public final class Doorstep extends AbstractHandler {

    private final KnownMode mode;

    @Activate
    public Doorstep(@Reference KnownMode mode) {
        this.mode = mode;
    }

    /** Joins the server, whose own answers are ours from then on. */
    @Override
    public void setServer(Server server) {
        super.setServer(server);
        if (server != null) {
            var errors = new PlainErrors(mode);
            // first, because a server that is starting starts what it is given
            errors.setServer(server);
            server.setErrorHandler(errors);
        }
    }

    /** Whatever the server listens with is there by now. */
    @Override
    protected void doStart() throws Exception {
        super.doStart();
        if (getServer().getErrorHandler() instanceof PlainErrors errors) {
            watch(getServer(), new ReadableType(errors));
        }
    }

    private static void watch(Server server, ReadableType types) {
        Stream.of(server.getConnectors())
                .flatMap(connector -> connector.getConnectionFactories().stream())
                .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
                .map(factory -> ((HttpConfiguration.ConnectionFactory) factory).getHttpConfiguration())
                .forEach(http -> {
                    http.getCustomizers().removeIf(ReadableType.class::isInstance);
                    http.addCustomizer(types);
                });
    }

    @Override
    public void handle(String target, Request seen, HttpServletRequest request, HttpServletResponse answer)
            throws IOException {
        if (!seen.isHandled()) {
            StartingPage.answer(request, answer, mode.isSample());
            seen.setHandled(true);
        }
    }
}

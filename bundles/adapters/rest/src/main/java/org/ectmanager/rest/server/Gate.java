/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import java.util.regex.Pattern;
import javax.annotation.Priority;
import javax.ws.rs.ServiceUnavailableException;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.core.HttpHeaders;
import org.ectmanager.application.access.RecogniseClient;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.platform.LogMark;
import org.ectmanager.rest.resource.Open;

/** Lets programs through that show a token that counts. Nothing else is honoured, no cookie and no parameter. */
@Priority(200)
final class Gate implements ContainerRequestFilter {

    private static final Pattern BEARER = Pattern.compile("(?i)bearer +([A-Za-z0-9._~+/=-]{1,200}) *");

    private final RecogniseClient recognise;
    private final BodyRegistry bodies;
    private final Moving moving;

    Gate(RecogniseClient recognise, BodyRegistry bodies, Moving moving) {
        this.moving = moving;
        this.recognise = recognise;
        this.bodies = bodies;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (Exchanged.method().isAnnotationPresent(Open.class)) {
            return;
        }
        var client = client(request.getHeaderString(HttpHeaders.AUTHORIZATION));
        LogMark.TENANT.set(client.body().value());
        if (bodies.find(client.body()).isEmpty()) {
            throw new ServiceUnavailableException();
        }
        Exchanged.keep(Exchanged.call().orElseThrow().by(client));
    }

    private Client client(String header) {
        var shown = BEARER.matcher(header == null ? "" : header);
        if (!shown.matches()) {
            throw new Unrecognised(false);
        }
        return moving.during(() -> recognise.recognise(shown.group(1))).orElseThrow(() -> new Unrecognised(true));
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Priority;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import org.ectmanager.application.platform.LogMark;
import org.ectmanager.rest.resource.Call;

/** First of all: gives the request an id and a moment. */
@PreMatching
@Priority(100)
final class Arrival implements ContainerRequestFilter {

    private final SecureRandom random = new SecureRandom();
    private final Moving moving;

    Arrival(Moving moving) {
        this.moving = moving;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var id = new byte[8];
        random.nextBytes(id);
        var uri = request.getUriInfo();
        var parameters = new LinkedHashMap<String, List<String>>();
        uri.getQueryParameters().forEach((name, values) -> parameters.put(name, said(values)));
        var call = new Call(
                HexFormat.of().formatHex(id),
                moving.clock().instant(),
                uri.getRequestUri().getRawPath(),
                parameters,
                Optional.empty());
        Exchanged.keep(call);
        LogMark.REQUEST.set(call.id());
        LogMark.TENANT.clear();
        Exchanged.keep(call.at(moving.arrive(request)));
    }

    /** CXF hands over a name without a value as null. */
    private static List<String> said(List<String> values) {
        return values.stream()
                .map(value -> Objects.requireNonNullElse(value, ""))
                .toList();
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import java.util.Locale;
import javax.annotation.Priority;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.NotSupportedException;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;

/** Takes what is sent as JSON only from who says that it is: CXF takes a type that it cannot read for any type. */
@Priority(300)
final class SentType implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (request.getMethod().equals(HttpMethod.POST) && type != null && !isJson(type)) {
            throw new NotSupportedException();
        }
    }

    private static boolean isJson(String type) {
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(MediaType.APPLICATION_JSON);
    }
}

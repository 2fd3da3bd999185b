/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.core.HttpHeaders;
import org.ectmanager.application.platform.LogMark;

/** What every answer says: kept by nobody, taken for what it is, and under which id it can be asked about. */
final class AnswerHeaders implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext sent, ContainerResponseContext answer) {
        var headers = answer.getHeaders();
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        Exchanged.call().ifPresent(call -> headers.putSingle("X-Request-Id", call.id()));
        LogMark.REQUEST.clear();
        LogMark.TENANT.clear();
    }
}

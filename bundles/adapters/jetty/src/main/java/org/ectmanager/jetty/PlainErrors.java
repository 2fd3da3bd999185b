/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.jetty;

import java.io.IOException;
import java.nio.ByteBuffer;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ErrorHandler;

/**
 * What the web server answers by itself, before any page or web service of ours is asked: in plain words, with a way
 * home, and without a word of what was sent or of the server.
 */
public final class PlainErrors extends ErrorHandler {

    private static final String SERVICES = "/api/";

    /** A request that could not be read; nothing of it is known. */
    @Override
    public ByteBuffer badMessageError(int status, String reason, HttpFields fields) {
        var answer = ErrorPage.html(status);
        answer.headers().forEach(fields::put);
        return ByteBuffer.wrap(answer.body());
    }

    @Override
    public void doError(String target, Request asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var answer = request.getRequestURI() != null && request.getRequestURI().startsWith(SERVICES)
                ? ErrorPage.problem(response.getStatus())
                : ErrorPage.html(response.getStatus());
        answer.headers().forEach(response::setHeader);
        response.setHeader(HttpHeader.CONTENT_LENGTH.asString(), Integer.toString(answer.body().length));
        response.getOutputStream().write(answer.body());
        asked.setHandled(true);
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.MessageBodyWriter;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.visitor.Visitor;

/** Writes a page, whole or not at all, and hands a stranger the cookie that their next form will need. */
final class TemplateWriter implements MessageBodyWriter<JteModel> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return JteModel.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            JteModel page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream stream)
            throws IOException {
        var output = new Utf8ByteOutput();
        page.render(output);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, Replies.HTML);
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, output.getContentLength());
        Exchanged.request().filter(PageRequest::isPersonal).ifPresent(request -> greet(request, headers));
        output.writeTo(stream);
    }

    private static void greet(PageRequest request, MultivaluedMap<String, Object> headers) {
        Visitor visitor = request.visitor();
        var cookies = request.arrival().cookies();
        if (!visitor.isSignedIn() && !visitor.csrfToken().equals(cookies.get(StrangerCookie.name(request.arrival())))) {
            headers.add(HttpHeaders.SET_COOKIE, StrangerCookie.header(request.arrival(), visitor.csrfToken()));
        }
    }
}

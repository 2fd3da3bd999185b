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

    private static final int WORTH_ZIPPING = 1_000;

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
        var bytes = output.toByteArray();
        headers.putSingle(HttpHeaders.CONTENT_TYPE, Replies.HTML);
        headers.putSingle(HttpHeaders.VARY, "Accept-Encoding, Sec-Fetch-Site");
        if (Exchanged.zipping() == Zipping.YES && bytes.length >= WORTH_ZIPPING) {
            bytes = Zipping.zipped(bytes);
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, bytes.length);
        Exchanged.request().filter(PageRequest::isPersonal).ifPresent(request -> greet(request, headers));
        stream.write(bytes);
    }

    private static void greet(PageRequest request, MultivaluedMap<String, Object> headers) {
        Visitor visitor = request.visitor();
        var cookie = StrangerCookie.of(request.arrival(), request.isSample());
        if (!visitor.isSignedIn() && !visitor.csrfToken().equals(cookie.token(request.arrival()))) {
            headers.add(HttpHeaders.SET_COOKIE, cookie.header(visitor.csrfToken()));
        }
    }
}

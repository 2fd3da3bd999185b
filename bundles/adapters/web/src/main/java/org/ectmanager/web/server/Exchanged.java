/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.time.Instant;
import java.util.Optional;
import org.apache.cxf.io.DelegatingInputStream;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Exchange;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Rescue;

/** What the filters found out about the request at hand, kept for the page, the error page and the answer. */
final class Exchanged {

    private static final String SENT = Exchanged.class.getName() + ".sent";

    private Exchanged() {}

    static void keep(PageRequest request) {
        exchange().put(PageRequest.class, request);
    }

    static void keep(Form form) {
        exchange().put(Form.class, form);
    }

    static void keep(Instant moment) {
        exchange().put(Instant.class, moment);
    }

    static void keep(Zipping zipping) {
        exchange().put(Zipping.class, zipping);
    }

    /** A form that did not come from another site for all we know, whether or not it is let through. */
    static void keepSent(Form form) {
        exchange().put(SENT, form);
    }

    static Optional<Form> sent() {
        return Optional.ofNullable(JAXRSUtils.getCurrentMessage())
                .map(message -> (Form) message.getExchange().get(SENT));
    }

    /** What was sent and did not get through, with the token for sending it again; empty for what may not be. */
    static Rescue rescue(PageRequest request, String token) {
        return sent().map(form -> Rescue.of(request, form, token)).orElseGet(Rescue::nothing);
    }

    static Zipping zipping() {
        return Optional.ofNullable(JAXRSUtils.getCurrentMessage())
                .map(message -> message.getExchange().get(Zipping.class))
                .orElse(Zipping.NO);
    }

    static Optional<PageRequest> request() {
        return Optional.ofNullable(JAXRSUtils.getCurrentMessage())
                .map(message -> message.getExchange().get(PageRequest.class));
    }

    /** CXF reads what is left of a body before it answers, and answers nothing where that cannot be read. */
    static void passOverBody() {
        Optional.ofNullable(JAXRSUtils.getCurrentMessage())
                .ifPresent(message -> message.getExchange().getInMessage().removeContent(DelegatingInputStream.class));
    }

    private static Exchange exchange() {
        return JAXRSUtils.getCurrentMessage().getExchange();
    }
}

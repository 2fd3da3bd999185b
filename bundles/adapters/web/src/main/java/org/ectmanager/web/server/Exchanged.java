/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.time.Instant;
import java.util.Optional;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Exchange;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.PageRequest;

/** What the filters found out about the request at hand, kept for the page, the error page and the answer. */
final class Exchanged {

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

    static Optional<PageRequest> request() {
        return Optional.ofNullable(JAXRSUtils.getCurrentMessage())
                .map(message -> message.getExchange().get(PageRequest.class));
    }

    private static Exchange exchange() {
        return JAXRSUtils.getCurrentMessage().getExchange();
    }
}

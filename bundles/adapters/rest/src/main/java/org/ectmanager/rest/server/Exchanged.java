/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import java.lang.reflect.Method;
import java.util.Optional;
import org.apache.cxf.io.DelegatingInputStream;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.ectmanager.rest.resource.Call;

/** The request at hand, kept for the resource, the error mapper and the answer; gives resources {@code @Context Call}. */
final class Exchanged implements ContextProvider<Call> {

    static void keep(Call call) {
        JAXRSUtils.getCurrentMessage().getExchange().put(Call.class, call);
    }

    static Optional<Call> call() {
        return Optional.ofNullable(JAXRSUtils.getCurrentMessage())
                .map(message -> message.getExchange().get(Call.class));
    }

    /** The method of the resource that is going to answer. */
    static Method method() {
        return JAXRSUtils.getCurrentMessage()
                .getExchange()
                .get(OperationResourceInfo.class)
                .getAnnotatedMethod();
    }

    /** CXF reads what is left of a body before it answers, and answers nothing where that cannot be read. */
    static void passOverBody() {
        var message = JAXRSUtils.getCurrentMessage();
        if (message != null) {
            message.getExchange().getInMessage().removeContent(DelegatingInputStream.class);
        }
    }

    @Override
    public Call createContext(Message message) {
        return message.getExchange().get(Call.class);
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.message.Message;
import org.ectmanager.web.page.PageRequest;

/** Gives pages their {@code @Context PageRequest}. */
final class PageRequestProvider implements ContextProvider<PageRequest> {

    @Override
    public PageRequest createContext(Message message) {
        return message.getExchange().get(PageRequest.class);
    }
}

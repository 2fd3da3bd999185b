/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.message.Message;
import org.ectmanager.web.form.Form;

/** Gives pages their {@code @Context Form}: what was sent, or for a GET what the address asks. */
final class FormProvider implements ContextProvider<Form> {

    @Override
    public Form createContext(Message message) {
        return message.getExchange().get(Form.class);
    }
}

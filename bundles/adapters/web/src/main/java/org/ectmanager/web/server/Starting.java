/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.ServiceUnavailableException;

/** Answers at every address while the pages have not arrived yet: try again, and nothing that was sent is lost. */
@Path("/{any: .*}")
public final class Starting {

    @GET
    public String notYet() {
        throw new ServiceUnavailableException();
    }

    @POST
    public String notYetToSave() {
        throw new ServiceUnavailableException();
    }
}

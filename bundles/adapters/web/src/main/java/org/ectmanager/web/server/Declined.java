/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import javax.ws.rs.WebApplicationException;
import org.ectmanager.web.page.Problem;

/** A request that is turned down before any page sees it, with the reason in words for whoever sent it. */
final class Declined extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    Declined(Problem problem, String why) {
        super(why, problem.status());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}

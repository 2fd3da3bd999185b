/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.page;

import javax.ws.rs.WebApplicationException;

/** A request that is turned down, with the reason in words for whoever sent it. */
public final class Declined extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    public Declined(Problem problem, String why) {
        super(why, problem.status());
        this.problem = problem;
    }

    /** For what is not there, or no longer: it tells no more than the usual page, in words that fit. */
    public static Declined absent(String why) {
        return new Declined(Problem.NOT_FOUND, why);
    }

    public Problem problem() {
        return problem;
    }
}

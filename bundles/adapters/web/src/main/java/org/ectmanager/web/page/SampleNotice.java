/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.page;

/** What every page of a sample says. */
public final class SampleNotice {

    public static final String TAG = "Sample";
    public static final String SENTENCE =
            "This is a sample: the people and schools are made up, and nothing leaves this computer.";

    private SampleNotice() {}
}

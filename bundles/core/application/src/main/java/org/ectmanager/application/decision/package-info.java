/* SPDX-License-Identifier: Apache-2.0 */
/** The decision at the end of induction, with its clocks and notices. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.decision;

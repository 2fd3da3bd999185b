/* SPDX-License-Identifier: Apache-2.0 */
/** Who stands beside an early career teacher while induction runs. Rule R18. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.team;

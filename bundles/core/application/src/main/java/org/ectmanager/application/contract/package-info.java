/* SPDX-License-Identifier: Apache-2.0 */
/** What schools say is wrong with a contract on record. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.contract;

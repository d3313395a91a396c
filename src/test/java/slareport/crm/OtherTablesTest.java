package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that lie beside the exports, and have much in common with them, are left alone. */
class OtherTablesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                // HubSpot: companies, tickets, notes
                "Record ID,Company name,Company owner,Create Date,Phone Number,City,Industry,Lifecycle Stage,Lead Status",
                "ID de registro,Nombre de la empresa,Propietario de la empresa,Fecha de creación,Etapa del ciclo de vida",
                "Ticket ID,Ticket name,Pipeline,Ticket status,Create date,Priority,Ticket owner,Source",
                "Record ID,Activity date,Activity assigned to,Note body,Associated Contact IDs",
                // Salesforce: accounts, contacts, campaigns, members of campaigns, cases, lines of opportunities
                "Id,IsDeleted,Name,Type,Phone,Industry,OwnerId,CreatedDate,LastModifiedDate,SystemModstamp",
                "Id,AccountId,LastName,FirstName,Email,LeadSource,OwnerId,CreatedDate,LastModifiedDate",
                "Id,Name,Type,Status,StartDate,EndDate,BudgetedCost,ActualCost,OwnerId,CreatedDate,LastModifiedDate",
                "Id,CampaignId,LeadId,ContactId,Status,HasResponded,CreatedDate,LastModifiedDate",
                "Id,CaseNumber,ContactId,AccountId,Type,Status,Origin,IsClosed,ClosedDate,OwnerId,CreatedDate",
                "Id,OpportunityId,Quantity,TotalPrice,UnitPrice,CreatedDate,ProductCode,Name",
                "Contact ID,Contact Owner,First Name,Last Name,Account Name,Lead Source,Created Date,Email",
                // Pipedrive: organisations, products
                "Organization - ID,Organization - Name,Organization - Owner,Organization - Organization created",
                "Product - ID,Product - Name,Product - Owner,Product - Price",
                // Zoho: contacts, accounts, campaigns
                "Record Id,Contact Owner,Lead Source,First Name,Last Name,Email,Created Time,Modified Time,Full Name",
                "Record Id,Account Owner,Account Name,Phone,Website,Created Time,Modified Time,Industry",
                "Record Id,Campaign Owner,Type,Campaign Name,Status,Start Date,Budgeted Cost,Actual Cost,Created Time",
                // Dynamics: accounts, contacts
                "(Do Not Modify) Account,(Do Not Modify) Modified On,Account Name,Owner,Status,Created On",
                "(Do Not Modify) Contact,(Do Not Modify) Modified On,Full Name,Email,Status,Owner,Created On",
                // Odoo: partners, orders, invoices, teams
                "ID,Name,Email,Phone,Salesperson,Company,Country,Created on,Active",
                "ID,Order Reference,Creation Date,Customer,Salesperson,Sales Team,Total,Status",
                "ID,Number,Invoice Date,Due Date,Salesperson,Total,Status",
                "ID,Sales Team,Team Leader,Active",
                // tables of an office
                "account,sector,year_established,revenue,employees",
                "ID,Nombre,Fecha de ingreso,Departamento,Responsable,Estado",
                "ID,Producto,Fecha,Valor,Estado",
            })
    void tableOfAnotherKind_isNotRead(String header) {
        assertNotRead("deals.csv", "deal_id,created_at", header);
        assertNotRead("leads.csv", "lead_id,created_at", header);
    }

    /** Beside a file whose name says what it is, so that the table can be anything but that. */
    private void assertNotRead(String named, String headerOfNamed, String header) {
        Night night = new Night(folder.resolve(named + " beside")).file(named, headerOfNamed, "1,2026-01-01");
        night.file("other.csv", header);

        CrmExports exports = night.find();

        assertThat(exports.files()).extracting(InputFile::name).containsExactly(named);
        assertThat(exports.notRead()).extracting(UnreadFile::file).contains("other.csv");
    }
}

package slareport.crm;

import java.util.List;

/**
 * The files of a folder by whether their names say whose they are.
 *
 * @param claimed by entity and name; one file may be several entities'
 * @param open by name: tables that no pattern claims
 * @param passedOver what is no table, or lies where none is looked for, but may have been meant
 */
record FolderShare(List<InputFile> claimed, List<FoundFile> open, List<UnreadFile> passedOver) {
    FolderShare {
        claimed = List.copyOf(claimed);
        open = List.copyOf(open);
        passedOver = List.copyOf(passedOver);
    }
}
